const ATTEMPTS = 3;
const PAUSE_MS = 5000;

/** How Go, pip and the systems below them speak of a network that is away for a moment. */
const NETWORK =
  /dial tcp|i\/o timeout|connection re(set|fused)|unexpected EOF|TLS handshake|temporary failure|timed out|service unavailable|bad gateway/i;

/** Tries again what the network failed; what was loaded and built stays. @throws what the last attempt threw, or anything else at once. */
export function patiently<T>(attempt: () => T, pauseMs = PAUSE_MS, left = ATTEMPTS - 1): T {
  try {
    return attempt();
  } catch (error) {
    if (left === 0 || !NETWORK.test(String(error))) throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
    return patiently(attempt, pauseMs, left - 1);
  }
}
