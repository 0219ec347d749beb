export { agendaLabels } from './agenda/agenda-labels';
export { reportLabels } from './report/report-labels';
export { ReportsModule } from './reports.module';
