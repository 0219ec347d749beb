import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Outage } from './outage.entity';
import { Pulse } from './pulse';
import { SignOfLife } from './sign-of-life.entity';

/** Knows when the service was away. */
@Module({
  imports: [TypeOrmModule.forFeature([Outage, SignOfLife])],
  providers: [Pulse],
  exports: [Pulse],
})
export class OutagesModule {}
