import { Injectable } from '@nestjs/common';
import { NewsTeller } from './news-teller';
import { NoticesReader } from './notices.reader';

/** What is to be done for the notices as time goes by: at any time, any number of times. */
@Injectable()
export class NoticesClock {
  constructor(
    private readonly reader: NoticesReader,
    private readonly news: NewsTeller,
  ) {}

  /** Reads what nobody was woken for. */
  sweep(): Promise<void> {
    return this.reader.sweep();
  }

  /** Owes the messages for which it has become time. */
  tell(): Promise<void> {
    return this.news.tellDue();
  }

  forget(): Promise<unknown> {
    return this.news.forget();
  }
}
