// The commands by which a person corrects the graph: what each is called with. What they keep points at
// words of articles and wins over every rule; `undo` takes it back.

import { type Command, Option } from 'commander';
import { RapportError } from '../../model/index.ts';
import { ENTITY_TYPES, type EntityType } from '../../ontology/types.ts';
import type { ExitStatus, Finish } from '../failure.ts';
import { addGraphOption, type GraphOption } from '../graph-option.ts';

interface ReasonOption extends GraphOption {
  readonly reason: string;
}

interface FormatOption extends GraphOption {
  readonly format: 'text' | 'json';
}

/** Adds `mentions`, `merge`, `split`, `reject`, `retype`, `review`, `decide`, `judgements` and `undo`. */
export function addJudgingCommands(program: Command, finish: Finish): void {
  const judging = (
    usage: string,
    description: string,
    run: (args: readonly string[], options: ReasonOption) => Promise<ExitStatus>,
  ) => {
    const command = program
      .command(usage)
      .description(description)
      .option('--reason <text>', 'why, for whoever reads the list', '');
    addGraphOption(command).action(async (...given: readonly unknown[]) => {
      const args = given.slice(0, -2).flat().map(String);
      finish(await run(args, command.opts<ReasonOption>()));
    });
  };
  const listing = (
    usage: string,
    description: string,
    run: (args: readonly string[], options: FormatOption) => Promise<ExitStatus>,
  ) => {
    const command = program
      .command(usage)
      .description(description)
      .addOption(
        new Option('--format <format>', 'how to write').choices(['text', 'json']).default('text'),
      );
    addGraphOption(command).action(async (...given: readonly unknown[]) => {
      const args = given.slice(0, -2).flat().map(String);
      finish(await run(args, command.opts<FormatOption>()));
    });
  };
  const commands = () => import('../judging/run-commands.ts');

  listing(
    'mentions <node>',
    'list where the articles speak of a node',
    async ([node = ''], options) => (await commands()).runMentions(node, options),
  );
  judging('merge <node> <other>', 'two nodes are one thing', async ([a = '', b = ''], options) =>
    (await commands()).runMerge([a, b], options),
  );
  judging('split <mention...>', 'these mentions are of another thing', async (anchors, options) =>
    (await commands()).runSplit(anchors, options),
  );
  judging('reject <edge...>', 'an edge is wrong', async (words, options) =>
    (await commands()).runReject(words, options),
  );
  judging(
    'retype <node> <type>',
    'a node is of another type',
    async ([node = '', type = ''], options) =>
      (await commands()).runRetype(node, { ...options, type: toType(type) }),
  );
  listing('review', 'list pairs that may be one thing and wait for a person', async (_, options) =>
    (await commands()).runReview(options),
  );
  judging(
    'decide <id> <verdict>',
    'answer a pair of `review`: same, different or unsure',
    async ([id = '', verdict = ''], options) =>
      (await commands()).runDecide(id, { ...options, verdict: toVerdict(verdict) }),
  );
  listing('judgements', 'list what persons judged, and whether it holds', async (_, options) =>
    (await commands()).runJudgements(options),
  );
  listing('undo <number>', 'take a judgement back', async ([number = ''], options) =>
    (await commands()).runUndo(number, options),
  );
}

function toType(type: string): EntityType {
  const found = ENTITY_TYPES.find((known) => known === type);
  if (found !== undefined) return found;
  throw new RapportError('usage', `There is no type "${type.slice(0, 40)}".`, {
    suggestions: [`One of: ${ENTITY_TYPES.join(', ')}.`],
  });
}

function toVerdict(verdict: string): 'same' | 'different' | 'unsure' {
  if (verdict === 'same' || verdict === 'different' || verdict === 'unsure') return verdict;
  throw new RapportError('usage', `There is no answer "${verdict.slice(0, 40)}".`, {
    suggestions: ['One of: same, different, unsure.'],
  });
}
