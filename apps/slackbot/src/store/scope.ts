import {
  AndNode,
  BinaryOperationNode,
  ColumnNode,
  type DeleteQueryNode,
  type InsertQueryNode,
  type Kysely,
  type KyselyPlugin,
  type OnConflictNode,
  type OperationNode,
  OperationNodeTransformer,
  OperatorNode,
  ParensNode,
  PrimitiveValueListNode,
  type QueryId,
  ReferenceNode,
  type SelectQueryNode,
  type TableNode,
  type UpdateQueryNode,
  ValueListNode,
  ValueNode,
  ValuesNode,
  WhereNode,
} from 'kysely';
import type { AllTables, Tables } from './schema.ts';

const column = 'workspace';
/** What a statement may be; everything else (raw SQL, merges, schema changes) does not pass. */
const roots = new Set(['SelectQueryNode', 'InsertQueryNode', 'UpdateQueryNode', 'DeleteQueryNode']);

class NotScopable extends Error {
  constructor(what: string) {
    super(`A workspace's queries are single-table statements so that each can be bound to it; ${what} cannot be.`);
  }
}

/**
 * Adds `workspace = …` to every select, update, delete (subqueries too), and the workspace itself to every inserted
 * row and conflict target. A statement that it cannot bind is refused, so that forgetting is not possible.
 */
class ScopeTransformer extends OperationNodeTransformer {
  readonly #workspace: string;
  constructor(workspace: string) {
    super();
    this.#workspace = workspace;
  }

  #condition(table: OperationNode | undefined): OperationNode {
    if (table?.kind !== 'TableNode') throw new NotScopable('a statement over anything but one table');
    return BinaryOperationNode.create(
      ReferenceNode.create(ColumnNode.create(column), table as TableNode),
      OperatorNode.create('='),
      ValueNode.create(this.#workspace),
    );
  }

  #bound<N extends { where?: WhereNode }>(node: N, table: OperationNode | undefined): N {
    const mine = this.#condition(table);
    const where = node.where ? AndNode.create(mine, ParensNode.create(node.where.where)) : mine;
    return { ...node, where: WhereNode.create(where) };
  }

  protected override transformSelectQuery(node: SelectQueryNode, id?: QueryId): SelectQueryNode {
    if (node.joins || node.with || node.setOperations) throw new NotScopable('a join, union or common table');
    const out = super.transformSelectQuery(node, id);
    if (out.from?.froms.length !== 1) throw new NotScopable('a select over several tables');
    return this.#bound(out, out.from.froms[0]);
  }

  protected override transformUpdateQuery(node: UpdateQueryNode, id?: QueryId): UpdateQueryNode {
    if (node.joins || node.with || node.from) throw new NotScopable('an update from another table');
    const out = super.transformUpdateQuery(node, id);
    if (out.updates?.some(one => one.column.kind === 'ColumnNode' && named(one.column as ColumnNode))) {
      throw new NotScopable('a move to another workspace');
    }
    return this.#bound(out, out.table);
  }

  protected override transformDeleteQuery(node: DeleteQueryNode, id?: QueryId): DeleteQueryNode {
    if (node.joins || node.with || node.using) throw new NotScopable('a delete using another table');
    const out = super.transformDeleteQuery(node, id);
    if (out.from.froms.length !== 1) throw new NotScopable('a delete from several tables');
    return this.#bound(out, out.from.froms[0]);
  }

  protected override transformInsertQuery(node: InsertQueryNode, id?: QueryId): InsertQueryNode {
    const out = super.transformInsertQuery(node, id);
    if (!out.columns || out.values?.kind !== 'ValuesNode' || out.with) throw new NotScopable('an insert without rows');
    if (out.columns.some(named)) throw new NotScopable('an insert that names its own workspace');
    const rows = (out.values as ValuesNode).values.map(row =>
      row.kind === 'PrimitiveValueListNode'
        ? PrimitiveValueListNode.create([this.#workspace, ...row.values])
        : ValueListNode.create([ValueNode.create(this.#workspace), ...row.values]),
    );
    return { ...out, columns: [ColumnNode.create(column), ...out.columns], values: ValuesNode.create(rows) };
  }

  protected override transformOnConflict(node: OnConflictNode, id?: QueryId): OnConflictNode {
    const out = super.transformOnConflict(node, id);
    return out.columns ? { ...out, columns: [ColumnNode.create(column), ...out.columns] } : out;
  }
}

const named = (node: ColumnNode): boolean => node.column.name === column;

/** A view of the database in which no other workspace exists. */
export function scopeTo(db: Kysely<AllTables>, workspace: string): Kysely<Tables> {
  if (!workspace) throw new Error('A workspace needs an id, such as T0123ABCD; got an empty text.');
  const transformer = new ScopeTransformer(workspace);
  const plugin: KyselyPlugin = {
    transformQuery({ node, queryId }) {
      if (!roots.has(node.kind)) throw new NotScopable(`a ${node.kind}`);
      return transformer.transformNode(node, queryId);
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
  return db.withPlugin(plugin);
}
