// Written by `node packages/sandbox/scripts/generate.ts` from the files of the folder. Do not edit.
import type { BlockKind } from './kind.ts';
import { kind as kind_actions } from './kinds/actions.ts';
import { kind as kind_alert } from './kinds/alert.ts';
import { kind as kind_card } from './kinds/card.ts';
import { kind as kind_carousel } from './kinds/carousel.ts';
import { kind as kind_container } from './kinds/container.ts';
import { kind as kind_context } from './kinds/context.ts';
import { kind as kind_context_actions } from './kinds/context_actions.ts';
import { kind as kind_data_table } from './kinds/data_table.ts';
import { kind as kind_data_visualization } from './kinds/data_visualization.ts';
import { kind as kind_divider } from './kinds/divider.ts';
import { kind as kind_file } from './kinds/file.ts';
import { kind as kind_header } from './kinds/header.ts';
import { kind as kind_image } from './kinds/image.ts';
import { kind as kind_input } from './kinds/input.ts';
import { kind as kind_markdown } from './kinds/markdown.ts';
import { kind as kind_plan } from './kinds/plan.ts';
import { kind as kind_rich_text } from './kinds/rich_text.ts';
import { kind as kind_section } from './kinds/section.ts';
import { kind as kind_table } from './kinds/table.ts';
import { kind as kind_task_card } from './kinds/task_card.ts';
import { kind as kind_video } from './kinds/video.ts';

export const blockKinds: readonly BlockKind[] = [
  kind_actions,
  kind_alert,
  kind_card,
  kind_carousel,
  kind_container,
  kind_context,
  kind_context_actions,
  kind_data_table,
  kind_data_visualization,
  kind_divider,
  kind_file,
  kind_header,
  kind_image,
  kind_input,
  kind_markdown,
  kind_plan,
  kind_rich_text,
  kind_section,
  kind_table,
  kind_task_card,
  kind_video,
];
