import type { Problem } from '../blocks/check.ts';
import { checkBlocks, checkMessage, checkView } from '../blocks/check.ts';
import type { Method } from './method.ts';
import { fail } from './method.ts';

export const method: Method = {
  name: 'blocks.validate',
  token: 'none',
  scopes: [],
  does: 'Checks `blocks`, a `message` or a `view`; each error has `pointer`, `code`, `message` and, where it fits, `constraint`.',
  doesNot: 'Word every message as Slack does; the pointers and the verdict are what it promises.',
  run: ({ args }) => {
    const given = (['blocks', 'message', 'view'] as const).filter(name => args.has(name));
    const [name] = given;
    if (given.length !== 1 || name === undefined)
      return fail('invalid_arguments', detail('provide exactly one of blocks, view, or message'));
    const value = args.json(name);
    const checks = { blocks: checkBlocks, message: checkMessage, view: checkView };
    const errors: Problem[] = checks[name](value, '');
    return errors.length > 0 ? fail(`invalid_${name}`, { errors }) : {};
  },
};

const detail = (message: string) => ({ response_metadata: { messages: [`[ERROR] ${message}`] } });
