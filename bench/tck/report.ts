// Scenarios and what became of them in; the figures, the list of failures by reason and the last line out.

import type { Verdict } from './judge.ts';
import type { Scenario } from './scenarios.ts';

/** A scenario and what became of it. */
export interface Judged {
  readonly scenario: Scenario;
  readonly verdict: Verdict;
}

function countOf(judged: readonly Judged[], outcome: Verdict['outcome']): number {
  return judged.filter(({ verdict }) => verdict.outcome === outcome).length;
}

/** Shares from 0 to 1: of scenarios passed, and of those not answered wrongly. */
export function figuresOf(judged: readonly Judged[]): Readonly<Record<string, number>> {
  const share = (count: number): number => Math.floor((count / judged.length) * 1e5) / 1e5;
  return {
    'tck.readOnly': share(countOf(judged, 'passed')),
    'tck.notWrong': share(judged.length - countOf(judged, 'wrong')),
  };
}

/** `read-only 99.1% (3495/3527), wrong 0`. */
export function lastLine(judged: readonly Judged[]): string {
  const passed = countOf(judged, 'passed');
  const percent = (Math.floor((passed / judged.length) * 1000) / 10).toFixed(1);
  return `read-only ${percent}% (${passed}/${judged.length}), wrong ${countOf(judged, 'wrong')}`;
}

/** Numbers and quoted texts differ from scenario to scenario; the rest of a reason does not. */
function kindOf({ outcome, reason }: Verdict): string {
  const bare = reason
    .replaceAll(/ at \d+/g, ' at N')
    .replaceAll(/'[^']*'|"[^"]*"/g, '...')
    .replaceAll(/\d+/g, 'N');
  return `${outcome}: ${outcome === 'wrong' ? bare.split(', expected')[0] : bare}`;
}

function groupsOf(judged: readonly Judged[]): readonly (readonly [string, readonly Judged[]])[] {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    if (one.verdict.outcome === 'passed') continue;
    const kind = kindOf(one.verdict);
    const group = groups.get(kind);
    if (group === undefined) groups.set(kind, [one]);
    else group.push(one);
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}

/** Every scenario that did not pass, grouped by reason. */
export function listText(judged: readonly Judged[]): string {
  const lines = groupsOf(judged).flatMap(([kind, group]) => [
    `${group.length} ${kind}`,
    ...group.map(
      ({ scenario: { feature, name }, verdict }) => `  ${feature} ${name}: ${verdict.reason}`,
    ),
  ]);
  return lines.map((line) => `${line}\n`).join('');
}

/** The report that is committed. */
export function reportText(judged: readonly Judged[], all: readonly Scenario[]): string {
  const folders = new Map<string, { passed: number; all: number }>();
  for (const { scenario, verdict } of judged) {
    const name = scenario.feature.split(/[\\/]/).slice(0, 2).join('/');
    const counts = folders.get(name) ?? { passed: 0, all: 0 };
    counts.all++;
    if (verdict.outcome === 'passed') counts.passed++;
    folders.set(name, counts);
  }
  const left = (scope: Scenario['scope']) => all.filter((one) => one.scope === scope).length;
  const rows = [...folders].map(
    ([name, counts]) => `| ${name} | ${counts.passed} | ${counts.all} |`,
  );
  const failures = groupsOf(judged).flatMap(([kind, group]) => [
    `- ${kind} (${group.length})`,
    ...group.map(({ scenario: { feature, name } }) => `  - ${feature} ${name}`),
  ]);
  return [
    '# openCypher TCK',
    '',
    `${lastLine(judged)}, of the ${all.length} scenarios at commit 677cbaf; ${left('procedure')} with`,
    `procedures and ${left('write')} whose query writes are left out.`,
    '',
    '| folder | passed | scenarios |',
    '|---|---|---|',
    ...rows,
    '',
    '## Not passed',
    '',
    ...(failures.length === 0 ? ['None.'] : failures),
    '',
  ].join('\n');
}
