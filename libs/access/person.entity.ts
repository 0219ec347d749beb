import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Language } from '@lib/contracts';

@Entity()
export class Person {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text', { nullable: true }) party: string | null;
  @Column('text') affiliation: string;
  /** An invented person, for showing how the system works. */
  @Column('boolean', { default: false }) sample: boolean;
  @Column('boolean', { default: false }) admin: boolean;
  @Column('boolean', { default: true }) active: boolean;
  @Column('text', { default: 'UTC' }) timeZone: string;
  @Column('text', { default: 'en' }) language: Language;
  @Column('int', { default: 1 }) version: number;
}
