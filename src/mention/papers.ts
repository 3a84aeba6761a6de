// A name in, whether it is of a text or a prize: "the Clean Air Act", "the Kyoto Protocol". These act in no news,
// though the recognizer takes them for bodies.

const PAPER =
  /\s(?:Accords?|Act|Agreement|Amendment|Bill|Constitution|Declaration|Medal|Prize|Protocol|Treaty)$/;

/** Whether a name is of a law, a treaty or a prize by its last word. */
export function isPaper(label: string): boolean {
  return PAPER.test(label);
}
