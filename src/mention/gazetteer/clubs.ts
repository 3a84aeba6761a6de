// Names of clubs that every sports page uses and that recognizers take for towns or persons: "Bayern Munich", "West Ham".
// Not in: names that are a town's alone ("Chelsea") or a common word ("Santos"), which the words beside them must tell.

import { fold } from './fold.ts';

const CLUBS: ReadonlySet<string> = new Set(
  `Bayern Munich, Borussia Dortmund, Borussia Mönchengladbach, Bayer Leverkusen, Eintracht Frankfurt, Werder Bremen,
  Schalke 04, RB Leipzig, Hertha Berlin, Union Berlin, Hansa Rostock, Dynamo Dresden, Real Madrid, Atletico Madrid,
  Real Sociedad, Real Betis, Athletic Bilbao, Rayo Vallecano, Celta Vigo, Espanyol, Manchester United, Manchester City,
  Newcastle United, Leeds United, Aston Villa, West Ham, West Ham United, Tottenham Hotspur, Crystal Palace,
  Nottingham Forest, Leicester City, Norwich City, Stoke City, Cardiff City, Swansea City, Sheffield Wednesday,
  Sheffield United, Wolverhampton Wanderers, West Bromwich Albion, Queens Park Rangers, Everton, Juventus, AC Milan,
  Inter Milan, AS Roma, Fiorentina, Sampdoria, Atalanta, Paris Saint-Germain, Olympique Marseille, Olympique Lyon,
  Ajax, Feyenoord, PSV Eindhoven, Club Brugge, Standard Liège, Benfica, Sporting Lisbon, FC Porto, Sporting Braga,
  Celtic, Galatasaray, Fenerbahce, Besiktas, Trabzonspor, Olympiacos, Panathinaikos, AEK Athens, Red Star Belgrade,
  Partizan Belgrade, Dinamo Zagreb, Hajduk Split, Sparta Prague, Slavia Prague, Slovan Bratislava, Legia Warsaw,
  Lech Poznan, Ferencvaros, Steaua Bucharest, Dynamo Kyiv, Shakhtar Donetsk, Spartak Moscow, CSKA Moscow,
  Zenit St Petersburg, Lokomotiv Moscow, Maccabi Tel Aviv, Boca Juniors, River Plate, Racing Club, Estudiantes,
  Flamengo, Fluminense, Palmeiras, Corinthians, Vasco da Gama, Atletico Mineiro, Peñarol, Colo-Colo, Alianza Lima,
  Al Ahly, Zamalek, Esperance, Raja Casablanca, Wydad Casablanca, Kaizer Chiefs, Orlando Pirates, Mamelodi Sundowns,
  Al Hilal, Al Nassr, Al Ittihad, Urawa Reds, Kashima Antlers`
    .split(/,\s+/)
    .map(fold),
);

/** Whether a name is that of a well-known club, as it is written. */
export function isKnownClub(name: string): boolean {
  return CLUBS.has(fold(name));
}
