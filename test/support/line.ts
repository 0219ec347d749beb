import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A line to a port of this machine that can be cut, and laid again at the same place. */
export class Line {
  private readonly open = new Set<Socket>();
  private server: Server;

  private constructor(
    private readonly target: number,
    private readonly lets: (first: string) => boolean,
  ) {}

  /** Lays a line. It ends whatever begins with words that it does not let through. */
  static async to(target: number, lets: (first: string) => boolean = () => true): Promise<Line> {
    const line = new Line(target, lets);
    await line.lay();
    return line;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Cuts everything that goes over it, and takes nothing new. */
  async cut(): Promise<number> {
    const { port } = this;
    this.server.close();
    for (const socket of this.open) socket.destroy();
    await once(this.server, 'close');
    return port;
  }

  async lay(port = 0): Promise<void> {
    this.server = createServer((near) => {
      near.once('data', (first) => this.pass(near, first));
      this.keep(near);
    });
    this.server.listen(port, '127.0.0.1');
    await once(this.server, 'listening');
  }

  async close(): Promise<void> {
    if (this.server.listening) await this.cut();
  }

  private pass(near: Socket, first: Buffer): void {
    if (!this.lets(first.toString('latin1'))) return void near.destroy();
    const far = connect(this.target, '127.0.0.1');
    this.keep(far);
    far.write(first);
    near.pipe(far).pipe(near);
    near.on('close', () => far.destroy());
    far.on('close', () => near.destroy());
  }

  private keep(socket: Socket): void {
    this.open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.open.delete(socket));
  }
}
