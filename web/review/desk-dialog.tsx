// The dialog of corrections: pairs that wait, one after the other, and the list of what was judged. Keys of
// the page do nothing while it is open.

import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../panels/icon.tsx';
import { Pending } from '../panels/pending.tsx';
import { loaded } from '../state/world.ts';
import { acts, deskState, problem, readDesk, said, waiting } from './desk.ts';
import { JudgementList } from './judgement-list.tsx';
import { type Face, openFace } from './open.ts';
import { answerKey, PairReview } from './pair-review.tsx';

/** The dialog; it opens before it is first painted, so that no key is lost, and gives the focus back when it closes. */
export function DeskDialog({ face }: { readonly face: Face }) {
  const host = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    host.current?.showModal();
    return () => {
      said.value = '';
      problem.value = '';
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const close = () => {
    openFace.value = undefined;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (face === 'pairs') answerKey(event);
  };
  return (
    <dialog
      ref={host}
      class="desk"
      aria-labelledby="desk-title"
      onClose={close}
      onKeyDown={onKeyDown}
    >
      <div class="desk-head">
        <h2 id="desk-title" class="card-title">
          Corrections
        </h2>
        <FaceButton face="pairs" open={face} name={`To review ${waiting.value}`} />
        <FaceButton face="judgements" open={face} name={`Judgements ${acts.value.length}`} />
        <button type="button" class="icon-button" aria-label="Close" onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      <p class="desk-said" role="status">
        {said.value}
      </p>
      {problem.value !== '' && (
        <p class="problem" role="alert">
          {problem.value}
        </p>
      )}
      <Body face={face} />
    </dialog>
  );
}

function FaceButton(props: { readonly face: Face; readonly open: Face; readonly name: string }) {
  return (
    <button
      type="button"
      class="chip"
      aria-pressed={props.face === props.open}
      onClick={() => {
        openFace.value = props.face;
      }}
    >
      {props.name}
    </button>
  );
}

function Body({ face }: { readonly face: Face }) {
  const data = loaded.value;
  const state = deskState.value;
  if (state === 'failed')
    return (
      <button type="button" class="button" onClick={() => void readDesk()}>
        Try again
      </button>
    );
  if (state !== 'ready' || data === undefined) return <Pending fetched={{ state: 'loading' }} />;
  return face === 'pairs' ? <PairReview data={data} /> : <JudgementList data={data} />;
}
