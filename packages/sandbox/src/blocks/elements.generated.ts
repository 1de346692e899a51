// Written by `node packages/sandbox/scripts/generate.ts` from the files of the folder. Do not edit.
import type { ElementKind } from './kind.ts';
import { element as element_button } from './elements/button.ts';
import { element as element_channels_select } from './elements/channels_select.ts';
import { element as element_checkboxes } from './elements/checkboxes.ts';
import { element as element_conversations_select } from './elements/conversations_select.ts';
import { element as element_datepicker } from './elements/datepicker.ts';
import { element as element_datetimepicker } from './elements/datetimepicker.ts';
import { element as element_email_text_input } from './elements/email_text_input.ts';
import { element as element_external_select } from './elements/external_select.ts';
import { element as element_feedback_buttons } from './elements/feedback_buttons.ts';
import { element as element_file_input } from './elements/file_input.ts';
import { element as element_icon_button } from './elements/icon_button.ts';
import { element as element_image } from './elements/image.ts';
import { element as element_multi_channels_select } from './elements/multi_channels_select.ts';
import { element as element_multi_conversations_select } from './elements/multi_conversations_select.ts';
import { element as element_multi_external_select } from './elements/multi_external_select.ts';
import { element as element_multi_static_select } from './elements/multi_static_select.ts';
import { element as element_multi_users_select } from './elements/multi_users_select.ts';
import { element as element_number_input } from './elements/number_input.ts';
import { element as element_overflow } from './elements/overflow.ts';
import { element as element_plain_text_input } from './elements/plain_text_input.ts';
import { element as element_radio_buttons } from './elements/radio_buttons.ts';
import { element as element_rich_text_input } from './elements/rich_text_input.ts';
import { element as element_static_select } from './elements/static_select.ts';
import { element as element_timepicker } from './elements/timepicker.ts';
import { element as element_url } from './elements/url.ts';
import { element as element_url_text_input } from './elements/url_text_input.ts';
import { element as element_users_select } from './elements/users_select.ts';
import { element as element_workflow_button } from './elements/workflow_button.ts';

export const elements: readonly ElementKind[] = [
  element_button,
  element_channels_select,
  element_checkboxes,
  element_conversations_select,
  element_datepicker,
  element_datetimepicker,
  element_email_text_input,
  element_external_select,
  element_feedback_buttons,
  element_file_input,
  element_icon_button,
  element_image,
  element_multi_channels_select,
  element_multi_conversations_select,
  element_multi_external_select,
  element_multi_static_select,
  element_multi_users_select,
  element_number_input,
  element_overflow,
  element_plain_text_input,
  element_radio_buttons,
  element_rich_text_input,
  element_static_select,
  element_timepicker,
  element_url,
  element_url_text_input,
  element_users_select,
  element_workflow_button,
];
