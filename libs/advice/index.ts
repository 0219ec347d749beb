export * from './advice.module';
