// A text in; whether it is meant as openCypher, out. Only for how it looks: the server decides.

const CLAUSE =
  /^\s*(?:explain\s+|profile\s+)?(?:(?:match|optional\s+match|unwind|return|with)\b|call\s*[({])/i;
const ASKS = /^\s*with\s+(?:whom|who|which|what|whose)\b/i;

/** Whether a text begins as a query does. */
export function looksLikeCypher(text: string): boolean {
  return CLAUSE.test(text) && !ASKS.test(text);
}
