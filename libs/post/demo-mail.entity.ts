import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A message that the demo's own mail server took in. It goes no further. */
@Entity()
export class DemoMail {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('text') recipient: string;
  @Column('text') sender: string;
  @Column('text') subject: string;
  @Column('text') messageId: string;
  @Column('text') text: string;
  @Column('text') html: string;
  @Column('timestamptz') at: Date;
}
