// A word in, whether it is a surname that lists of given names hold as well: "Torres" in "Carlos Torres Olvera" is the
// first of two surnames.

const SURNAMES: ReadonlySet<string> = new Set(
  `aguilar alvarez bautista cabrera campos castillo castro chavez contreras cortes cruz delgado diaz dominguez escobar
  espinoza fernandez flores fuentes garcia gomez gonzalez guerrero gutierrez guzman hernandez herrera jimenez lopez
  martinez medina mejia mendez mendoza molina montoya morales moreno navarro nunez ortega ortiz paredes pena perez
  quispe ramirez ramos reyes rios rivera rodrigues rodriguez rojas romero ruiz salazar salinas sanchez santos silva
  soares solis soto sousa suarez torres valdez vargas vasquez vazquez vega velasco villanueva zamora`.split(
    /\s+/,
  ),
);

/** Whether a folded word is a well-known surname of Spain or Portugal, whatever else it is. */
export function isIberianSurname(word: string): boolean {
  return SURNAMES.has(word);
}
