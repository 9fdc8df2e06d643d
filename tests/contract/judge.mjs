// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// judge.mjs PRISM OPENAPI BODIES: sends each line of BODIES to Prism, which holds it to the
// vendor's own document, and compares the two verdicts. Bodies that drafts made must be accepted,
// broken ones refused, by both.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';

const [prism, openapi, bodies] = process.argv.slice(2);

const freePort = () => new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
        const { port } = server.address();
        server.close(() => resolve(port));
    });
});

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function answers(base) {
    for (let tries = 0; tries < 300; ++tries) {
        try {
            return await fetch(base);
        } catch {
            await pause(100);
        }
    }
    throw new Error('Prism does not answer');
}

// Of every vendor's: each looks for its own.
const headers = {
    'content-type': 'application/json',
    'x-vital-api-key': 'sk_us_contract',
    'api-key': 'contract',
    authorization: 'Bearer contract',
};

async function verdict(base, line) {
    const response = await fetch(base + line.path, {
        method: line.method,
        headers,
        body: JSON.stringify(line.body),
    });
    await response.arrayBuffer();
    return {
        accepted: response.ok,
        status: response.status,
        why: response.headers.get('sl-violations') ?? '',
    };
}

/// Why the two verdicts on this line are not what they must be; empty when they are.
function disagreement(line, theirs) {
    const expected = line.fault === '';
    if (theirs.accepted !== expected)
        return `Prism ${theirs.accepted ? 'accepts' : 'refuses'} (${theirs.status}) ${theirs.why}`;
    return line.accepted === expected ? '' : `Amend ${line.accepted ? 'accepts' : 'refuses'}`;
}

async function judge(base, lines) {
    const counts = {};
    let wrong = 0;
    const queue = [...lines];
    const worker = async () => {
        for (let line = queue.shift(); line; line = queue.shift()) {
            const reason = disagreement(line, await verdict(base, line));
            const kind = `${line.form}, ${line.fault === '' ? 'made by drafts' : 'broken on purpose'}`;
            counts[kind] = (counts[kind] ?? 0) + 1;
            if (reason !== '' && ++wrong <= 20)
                console.log(`${kind} [${line.fault}]: ${reason}\n  ${JSON.stringify(line.body)}`);
        }
    };
    await Promise.all(Array.from({ length: 6 }, worker));
    for (const [kind, count] of Object.entries(counts).sort())
        console.log(`${kind}: ${count}`);
    console.log(`verdicts that differ: ${wrong}`);
    return lines.length > 0 && wrong === 0;
}

const lines = readFileSync(bodies, 'utf8').split('\n').filter(Boolean).map((l) => JSON.parse(l));
const port = await freePort();
const server = spawn(prism, ['mock', '-h', '127.0.0.1', '-p', String(port), '--errors', openapi],
    { stdio: 'ignore' });
try {
    const base = `http://127.0.0.1:${port}`;
    await answers(base);
    process.exitCode = await judge(base, lines) ? 0 : 1;
} finally {
    server.kill();
}
