// The query in the box in, a field for each of its parameters out.

import { draft } from '../state/store.ts';
import { parameterNames, typedParameters } from './asking-with.ts';

function type(name: string, text: string): void {
  typedParameters.value = new Map([...typedParameters.peek(), [name, text]]);
}

/** Fields for `$name`. */
export function ParameterFields() {
  const names = parameterNames(draft.value);
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
