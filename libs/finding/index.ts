export { FindingModule } from './finding.module';
