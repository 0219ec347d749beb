import { Module } from '@nestjs/common';
import { HealthQueries } from './health.queries';
import { OperationController } from './operation.controller';

/** Says how the installation is. It has no tables and does nothing. */
@Module({ controllers: [OperationController], providers: [HealthQueries] })
export class OperationModule {}
