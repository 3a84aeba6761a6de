// The server, in one place.

export { type AppType, createApp } from './app.ts';
export type {
  ArticleOutcome,
  GraphSnapshot,
  NewArticle,
  QueryOptions,
  QueryParameters,
  ServerContext,
  TimedAnswer,
} from './context.ts';
export { type RunningServer, type StartOptions, startServer } from './start-server.ts';
