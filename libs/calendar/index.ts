export { CalendarApiModule, CalendarModule } from './calendar.module';
