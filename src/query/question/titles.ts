// A title in, the titles of the same post out: who is chief executive of a firm is its CEO.

const ALIKE: readonly (readonly string[])[] = [
  ['ceo', 'chief executive', 'managing director'],
  ['cfo', 'finance chief', 'chief financial officer', 'finance director'],
  ['chairman', 'chairwoman', 'chairperson', 'chair'],
];

/** All titles of the post, the one that is given among them. */
export function titlesLike(title: string): readonly string[] {
  return ALIKE.find((titles) => titles.includes(title)) ?? [title];
}
