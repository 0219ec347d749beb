/** Says that mail waits. It may be lost: the post office also looks by itself. */
export abstract class PostBell {
  abstract ring(deliveryIds: string[]): void;
}
