"use strict";
// The start page: lists the catalogue, lets a question be asked with its parameters, and shows answers as tables.

const endpoint = new URL("skirmish/sparql", location.href);
const FIRST = "killed-by-engagement";
const part = id => document.getElementById(id);

const SUMMARY = `PREFIX sk: <https://w3id.org/skirmish/ontology#>
PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
SELECT * {
  { SELECT (COUNT(?r) AS ?reports) { ?r a sk:Report } }
  { SELECT (COUNT(?e) AS ?engagements) { ?e a sk:Engagement } }
  { SELECT (COUNT(?a) AS ?accounts) { ?a a sk:Account } }
  { SELECT (COUNT(?c) AS ?claims) { ?c a sk:Claim } }
  { SELECT (COUNT(DISTINCT ?g) AS ?groups) { ?a a sk:Account ; sem:hasActor ?g } }
  { SELECT (MIN(?d) AS ?first) (MAX(?d) AS ?last) { ?e a sk:Engagement ; sem:hasBeginTimeStamp ?d } }
}`;

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

async function ask(query) {
  const answer = await fetch(endpoint, {
    method: "POST",
    headers: { "Content-Type": "application/sparql-query", "Accept": "application/sparql-results+json, text/turtle;q=0.5" },
    body: query
  });
  if (!answer.ok) throw new Error((await answer.text()).trim() || "The server answers with status " + answer.status + ".");
  const type = answer.headers.get("Content-Type") || "";
  return type.includes("json") ? answer.json() : { text: await answer.text() };
}

function say(text, bad) {
  part("status").textContent = text;
  part("status").className = bad ? "bad" : "";
}

function heading(name) {
  return name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
}

const isQuoted = name => /(sentence|denial|assertion)$/i.test(name);

function cell(value) {
  if (!value) return element("td", "");
  if (value.type === "uri") return element("td", value.value.replace("https://w3id.org/skirmish/", ""), { class: "iri", title: value.value });
  const type = value.datatype || "";
  const kind = /#(integer|decimal|double|int|long)$/.test(type) ? "number" : /#date$/.test(type) ? "day" : "";
  return element("td", value.value, kind ? { class: kind } : {});
}

// Sentences stand below their row, over the whole width.
function sentences(row, names, width) {
  const told = names.filter(name => row[name]);
  const place = element("td", undefined, { colspan: width, class: "words" });
  for (const name of told) {
    if (names.length > 1) place.append(element("span", heading(name)));
    place.append(element("q", row[name].value));
  }
  return place;
}

function table(result) {
  const quoted = result.head.vars.filter(isQuoted);
  const names = result.head.vars.filter(name => !isQuoted(name));
  const drawn = element("table");
  const head = drawn.createTHead().insertRow();
  names.forEach(name => head.append(element("th", heading(name), { scope: "col" })));
  for (const row of result.results.bindings) {
    const body = drawn.createTBody();
    const line = body.insertRow();
    names.forEach(name => line.append(cell(row[name])));
    if (quoted.some(name => row[name])) body.insertRow().append(sentences(row, quoted, names.length));
  }
  return drawn;
}

function show(result) {
  const place = part("answer");
  if (result.text !== undefined) {
    place.replaceChildren(element("pre", result.text));
    say("A graph.");
  } else if (result.boolean !== undefined) {
    place.replaceChildren();
    say(result.boolean ? "Yes." : "No.");
  } else {
    const count = result.results.bindings.length;
    place.replaceChildren(count ? table(result) : "");
    say(count === 0 ? "Nothing in the graph answers this." : count === 1 ? "1 row" : count + " rows");
  }
}

async function run() {
  const query = part("query").value;
  say("Asking …");
  part("csv").hidden = true;
  try {
    show(await ask(query));
    const csv = new URL(endpoint);
    csv.search = new URLSearchParams({ query, format: "spreadsheet" });
    part("csv").href = csv;
    part("csv").hidden = false;
  } catch (problem) {
    part("answer").replaceChildren();
    say(problem.message, true);
  }
}

async function askQuestion(question) {
  const values = new URLSearchParams(new FormData(part("parameters")));
  const answer = await fetch("questions/" + encodeURIComponent(question.slug) + "?" + values);
  const text = await answer.text();
  if (!answer.ok) {
    part("answer").replaceChildren();
    say(text.trim(), true);
    return;
  }
  part("query").value = text;
  await run();
}

function field(parameter) {
  const type = { date: "date", integer: "number" }[parameter.type] || "text";
  const label = element("label", parameter.description);
  label.append(element("input", undefined, { name: parameter.name, type, value: parameter.default }));
  return label;
}

function choose(question, button) {
  document.querySelectorAll("nav [aria-current]").forEach(other => other.removeAttribute("aria-current"));
  button.setAttribute("aria-current", "true");
  part("question").hidden = false;
  part("title").textContent = question.title;
  part("description").textContent = question.description;
  const form = part("parameters");
  form.replaceChildren(...question.parameters.map(field), element("button", "Ask", { type: "submit" }));
  form.onsubmit = event => { event.preventDefault(); askQuestion(question); };
  location.hash = question.slug;
  askQuestion(question);
}

async function listQuestions() {
  const questions = await (await fetch("questions.json")).json();
  for (const question of questions) {
    const button = element("button", question.title, { type: "button", id: "ask-" + question.slug });
    button.onclick = () => choose(question, button);
    const item = element("li");
    item.append(button);
    part("questions").append(item);
  }
  const wanted = document.getElementById("ask-" + decodeURIComponent(location.hash.slice(1) || FIRST));
  if (wanted) wanted.click();
}

async function summarise() {
  const row = (await ask(SUMMARY)).results.bindings[0];
  for (const name of ["reports", "accounts", "engagements", "claims", "groups"]) {
    const box = element("div");
    box.append(element("dt", name), element("dd", Number(row[name].value).toLocaleString("en")));
    part("summary").append(box);
  }
  if (row.first) {
    const box = element("div");
    box.append(element("dt", "days told of"), element("dd", row.first.value + " to " + row.last.value));
    part("summary").append(box);
  }
}

part("endpoint").textContent = endpoint;
part("run").onclick = run;
summarise().catch(problem => say(problem.message, true));
listQuestions().catch(problem => say(problem.message, true));
