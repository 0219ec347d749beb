import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A try to come in by code, whether it was right or wrong. */
@Entity()
export class SignInTry {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('text') account: string;
  @Column('timestamptz') at: Date;
}
