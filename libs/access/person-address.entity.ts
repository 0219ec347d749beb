import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a person is reached. Apart from the person, so that it is read only where it must be. */
@Entity()
export class PersonAddress {
  @PrimaryColumn('uuid') personId: string;
  @Column('text') email: string;
}
