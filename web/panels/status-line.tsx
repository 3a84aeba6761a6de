// The status of a statement in; a line of words with the stroke that the picture uses, out.

import type { EdgeAttributes } from '../api/types.ts';
import { StrokeIcon } from './icon.tsx';
import { Name } from './name.tsx';
import { dateWords, statusWords } from './words.ts';

type Facts = Pick<EdgeAttributes, 'status' | 'attributedTo' | 'date' | 'place' | 'title'>;

/** Status, attribution, date, place and post of an edge. */
export function StatusLine(props: { readonly attributes: Facts; readonly isFact: boolean }) {
  const { attributes, isFact } = props;
  const { status, attributedTo, date, place, title } = attributes;
  return (
    <dl class="facts">
      <div class={`fact status-${status}`}>
        <dt>Status</dt>
        <dd>
          <StrokeIcon status={status} />
          <Name text={statusWords(status, attributedTo, isFact)} />
        </dd>
      </div>
      {date !== undefined && (
        <div class="fact">
          <dt>When</dt>
          <dd>
            <time dateTime={date}>{dateWords(date)}</time>
          </dd>
        </div>
      )}
      {place !== undefined && (
        <div class="fact">
          <dt>Where</dt>
          <dd>
            <Name text={place} />
          </dd>
        </div>
      )}
      {title !== undefined && (
        <div class="fact">
          <dt>As</dt>
          <dd>
            <Name text={title} />
          </dd>
        </div>
      )}
    </dl>
  );
}
