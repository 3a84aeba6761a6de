// A sentence in; ways to cite it and to report that it was read wrongly, out.

import { useState } from 'preact/hooks';
import type { EdgeEvidence } from '../api/types.ts';
import { announcement, type Loaded } from '../state/store.ts';
import { Icon } from './icon.tsx';
import { lazily } from './lazily.tsx';

const ReportForm = lazily(async () => (await import('./report-form.tsx')).ReportForm, {
  silent: true,
});
const COPIED_MS = 1_600;

/** What the tools are about. */
export interface QuoteToolsProps {
  readonly data: Loaded;
  readonly evidence: EdgeEvidence;
  readonly edge: string;
}

async function copyCitation(evidence: EdgeEvidence): Promise<boolean> {
  try {
    const [{ fetchArticle }, { citationOf }] = await Promise.all([
      import('../api/client.ts'),
      import('./citation.ts'),
    ]);
    const article = await fetchArticle(evidence.article);
    await navigator.clipboard.writeText(citationOf(evidence.sentence, article));
    announcement.value = 'Citation copied';
    return true;
  } catch {
    announcement.value = 'The citation could not be copied.';
    return false;
  }
}

/** "Cite" and "Report" under a sentence. */
export function QuoteTools(props: QuoteToolsProps) {
  const [copied, setCopied] = useState(false);
  const [reporting, setReporting] = useState(false);
  const cite = async (): Promise<void> => {
    if (!(await copyCitation(props.evidence))) return;
    setCopied(true);
    setTimeout(() => setCopied(false), COPIED_MS);
  };
  return (
    <>
      <div class="quote-tools">
        <button
          type="button"
          class="link-button"
          title="Copy the sentence with its source"
          onClick={() => void cite()}
        >
          <Icon name={copied ? 'check' : 'cite'} />
          <span>{copied ? 'Copied' : 'Cite'}</span>
        </button>
        <button
          type="button"
          class="link-button"
          title="Report that this was read wrongly"
          aria-expanded={reporting}
          onClick={() => setReporting(!reporting)}
        >
          <Icon name="flag" />
          <span>Report</span>
        </button>
      </div>
      {reporting && <ReportForm {...props} close={() => setReporting(false)} />}
    </>
  );
}
