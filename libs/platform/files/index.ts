export * from './file-name';
export * from './file-store';
export type { FileReply } from './file.interceptor';
export * from './inspecting';
export { StoredFile } from './stored-file.entity';
