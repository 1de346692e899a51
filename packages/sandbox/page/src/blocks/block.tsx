import type { ComponentChildren } from 'preact';
import { asText } from '../as-text.ts';
import { Chart } from '../chart/chart.tsx';
import { Element, Picture } from '../elements/element.tsx';
import { list, textOf } from '../elements/use.ts';
import { Markdown } from '../text/markdown.tsx';
import { Plain, SafeLink, Text } from '../text/mrkdwn-view.tsx';
import { RichText } from '../text/rich-text.tsx';
import type { Json, TextObject } from '../wire.ts';
import { Input } from './input.tsx';
import { DataTable, Table } from './table.tsx';

type Draw = (block: Json) => ComponentChildren;
const id = (block: Json) => asText(block.block_id);
const text = (value: unknown) => <Text value={value as TextObject | undefined} />;

const section: Draw = block => (
  <div class="section">
    <div class="section-body">
      {block.text ? <div>{text(block.text)}</div> : null}
      {list(block.fields).length > 0 && (
        <div class="fields">
          {list(block.fields).map((field, index) => (
            <div key={index}>{text(field)}</div>
          ))}
        </div>
      )}
    </div>
    {block.accessory ? (
      <div class="accessory">
        <Element blockId={id(block)} element={block.accessory as Json} isInput={false} />
      </div>
    ) : null}
  </div>
);

const elements = (block: Json, name: string) => (
  <div class={`row ${name}`}>
    {list(block.elements).map((element, index) => (
      <Element key={index} blockId={id(block)} element={element} isInput={false} />
    ))}
  </div>
);

const card: Draw = block => (
  <div class="card">
    {block.hero_image ? <Picture element={block.hero_image as Json} /> : null}
    <strong>{text(block.title)}</strong>
    <small>{text(block.subtitle)}</small>
    <div>{text(block.body)}</div>
    <div class="row">
      {list(block.actions).map((element, index) => (
        <Element key={index} blockId={id(block)} element={element} isInput={false} />
      ))}
    </div>
  </div>
);

const container: Draw = block => {
  const title = block.rich_text_title ? (
    <RichText block={block.rich_text_title as Json} />
  ) : (
    <strong>{text(block.title)}</strong>
  );
  const body = <Blocks blocks={list(block.child_blocks)} />;
  const head = (
    <>
      {title} {block.subtitle ? <small>{text(block.subtitle)}</small> : null}
    </>
  );
  return block.is_collapsible === true ? (
    <details class="container" open={block.default_collapsed !== true}>
      <summary>{head}</summary>
      {body}
    </details>
  ) : (
    <div class="container">
      <div>{head}</div>
      {body}
    </div>
  );
};

const taskStates: Record<string, string> = {
  pending: '○ pending',
  in_progress: '◔ in progress',
  complete: '● complete',
  error: '✕ error',
};
const task: Draw = block => (
  <div class="card">
    <strong>{asText(block.title)}</strong> <small>{taskStates[asText(block.status)]}</small>
    {block.details ? <RichText block={block.details as Json} /> : null}
    {block.output ? <RichText block={block.output as Json} /> : null}
  </div>
);

const kinds: Record<string, Draw> = {
  section,
  header: block => (
    <h3 class="header-block">
      <Plain text={textOf(block.text)} />
    </h3>
  ),
  divider: () => <hr />,
  context: block => (
    <div class="context">
      {list(block.elements).map((element, index) => (
        <span key={index}>{element.type === 'image' ? <Picture element={element} /> : text(element)}</span>
      ))}
    </div>
  ),
  actions: block => elements(block, 'actions'),
  context_actions: block => elements(block, 'context-actions'),
  input: block => <Input block={block} />,
  image: block => (
    <figure class="image-block">
      {block.title ? <figcaption>{text(block.title)}</figcaption> : null}
      <Picture element={block} />
    </figure>
  ),
  video: block => (
    <p>
      <SafeLink url={asText(block.title_url ?? block.video_url)}>{textOf(block.title)}</SafeLink>
    </p>
  ),
  rich_text: block => <RichText block={block} />,
  markdown: block => <Markdown text={asText(block.text)} />,
  table: block => <Table block={block} />,
  data_table: block => <DataTable block={block} />,
  data_visualization: block => <Chart block={block} />,
  alert: block => (
    <div class={`alert ${asText(block.level ?? 'default')}`} role="note">
      {text(block.text)}
    </div>
  ),
  card,
  carousel: block => <div class="carousel">{list(block.elements).map(card)}</div>,
  container,
  plan: block => (
    <div class="container">
      <strong>{asText(block.title)}</strong>
      {list(block.tasks).map(task)}
    </div>
  ),
  task_card: task,
};

export const Blocks = ({ blocks }: { blocks: readonly Json[] }) => (
  <>
    {blocks.map((block, index) => (
      <div key={id(block) || index} class="block">
        {kinds[asText(block.type)]?.(block) ?? <p class="quiet">A block of type {asText(block.type)} stands here.</p>}
      </div>
    ))}
  </>
);
