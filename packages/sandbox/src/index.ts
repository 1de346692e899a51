/** A local Slack workspace for tests and for trying the bot. */

export type { Problem, Surface } from './blocks/check.ts';
// Block Kit checks, without a workspace
export { checkBlocks, checkMessage, checkMetadata, checkView, problemText } from './blocks/check.ts';
export type { Arranging } from './control/arranging.ts';
export type { Choice } from './control/elements.ts';
export { elementsOf } from './control/elements.ts';
export type { Click, Interacting } from './control/interacting.ts';
export type { Looking } from './control/looking.ts';
// What people did and what came back
export type { Done, Refusal, Submitted } from './control/people.ts';
export type { Example } from './control/snapshot.ts';
// What tests do, see and wait for
export type { Speaking } from './control/speaking.ts';
export type { Waiting } from './control/waiting.ts';
export type { Where, Who } from './control/where.ts';
export type { DisconnectReason } from './delivery/socket-mode.ts';
export type { Sandbox, SandboxOptions, Sockets, Tokens } from './sandbox.ts';
// Start one
export { startSandbox } from './sandbox.ts';
export type { Workspace } from './workspace.ts';
export type { ReportPart } from './world/email.ts';
// Faults, and Slack's times and sizes
export type { Fault, FaultEffect } from './world/faults.ts';
export { Faults } from './world/faults.ts';
export type { Limits } from './world/limits.ts';
export { slackLimits } from './world/limits.ts';
export type { ApiCall, AppDelivery } from './world/log.ts';
export { defaultScopes } from './world/scopes.ts';
export type { ChannelSeed, TeamSeed } from './world/seed.ts';
export { defaultTeams } from './world/seed.ts';
export type { Ephemeral, Json, Message, View } from './world/types.ts';
export type { AppIdentity, Shortcut } from './world/world.ts';
