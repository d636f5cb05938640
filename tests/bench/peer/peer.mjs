// SPDX-FileCopyrightText: Usher contributors
// SPDX-License-Identifier: MIT
//
// Assigns people to an app by Microsoft's own JavaScript client library for Graph, as its documentation shows it: one
// request at a time, or batches of twenty one after another. Reads from standard input
// {"graph": URL, "token": TEXT, "app": ID, "role": ID, "people": [ID...], "way": "single" | "batches"} and prints
// {"seconds": S, "requests": N, "done": N, "refused": N}; "refused" counts writes answered with 429.
import { readFileSync } from "node:fs";
import {
  AuthenticationHandler,
  BatchRequestContent,
  BatchResponseContent,
  Client,
  MiddlewareFactory,
} from "@microsoft/microsoft-graph-client";

const task = JSON.parse(readFileSync(0, "utf8"));
const graph = new URL(task.graph);
// The library's own chain but for its first link, which lets a token out over https only; here it is put on by hand.
const chain = MiddlewareFactory.getDefaultMiddlewareChain({ getAccessToken: async () => task.token }).filter(
  (link) => !(link instanceof AuthenticationHandler),
);
const client = Client.initWithMiddleware({ middleware: chain, baseUrl: graph.origin + "/" });
const path = `/servicePrincipals/${task.app}/appRoleAssignedTo`;
const result = { seconds: 0, requests: 0, done: 0, refused: 0 };

function assignment(person) {
  return { principalId: person, resourceId: task.app, appRoleId: task.role };
}

function call(address) {
  return client.api(address).header("Authorization", "Bearer " + task.token);
}

function pause(seconds) {
  return new Promise((wake) => setTimeout(wake, seconds * 1000));
}

/// The library's own retry handler waits and repeats what was refused.
async function oneAtATime() {
  for (const person of task.people) {
    ++result.requests;
    await call(path).post(assignment(person));
    ++result.done;
  }
}

async function sendBatch(people) {
  const steps = people.map((person, at) => ({
    id: String(at),
    // The library keeps the path only.
    request: new Request(graph.origin + path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(assignment(person)),
    }),
  }));
  const content = await new BatchRequestContent(steps).getContent();
  ++result.requests;
  return new BatchResponseContent(await call("/$batch").post(content));
}

/// What the library leaves to its user: the items that were refused are sent again after the longest wait they ask for.
async function batches() {
  for (let from = 0; from < task.people.length; from += 20) {
    let open = task.people.slice(from, from + 20);
    while (open.length > 0) {
      const answers = await sendBatch(open);
      const again = [];
      let wait = 0;
      open.forEach((person, at) => {
        const answer = answers.getResponseById(String(at));
        if (answer.status === 429) {
          ++result.refused;
          again.push(person);
          wait = Math.max(wait, Number(answer.headers.get("Retry-After")));
        } else if (answer.ok) {
          ++result.done;
        } else if (answer.status === 409 || answer.status === 503) {
          again.push(person);
        } else {
          throw new Error(`${person} is answered with ${answer.status}`);
        }
      });
      if (wait > 0) {
        await pause(wait);
      }
      open = again;
    }
  }
}

const begun = performance.now();
await (task.way === "single" ? oneAtATime() : batches());
result.seconds = (performance.now() - begun) / 1000;
console.log(JSON.stringify(result));
