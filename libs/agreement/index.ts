export * from './agreement.module';
export * from './answers';
export * from './circulation-clock';
export * from './circulations';
export * from './outcomes';
