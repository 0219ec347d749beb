export * from './operation.module';
