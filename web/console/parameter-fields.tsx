// The query in the box in, a field for each of its parameters out.

import { draft } from '../state/store.ts';
import { parameterNames, typedParameters } from './asking-with.ts';
import { looksLikeCypher } from './is-cypher.ts';

function type(name: string, text: string): void {
  typedParameters.value = new Map([...typedParameters.peek(), [name, text]]);
}

/** Fields for `$name`; none where the text has no parameter. */
export function ParameterFields() {
  const text = draft.value;
  const names = looksLikeCypher(text) ? parameterNames(text) : [];
  if (names.length === 0) return null;
  return (
    <fieldset class="parameters">
      <legend class="visually-hidden">Parameters</legend>
      {names.map((name) => (
        <label key={name} class="parameter">
          <span class="parameter-name">${name}</span>
          <input
            type="text"
            spellcheck={false}
            maxLength={2_000}
            placeholder="text, 7, true, [1, 2]"
            value={typedParameters.value.get(name) ?? ''}
            onInput={(event) => type(name, event.currentTarget.value)}
          />
        </label>
      ))}
    </fieldset>
  );
}
