import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { appRole } from '../connection.ts'
import { ofDistrict } from './of-district.ts'

/**
 * The ledger (台账): actions, the head that orders them, and which request made which actions. Keys begin with the
 * district, and no row of another district is seen. The app appends and never changes what it appended.
 */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table action (
      district int not null,
      id uuid not null,
      seq bigint not null,
      subject_type text not null,
      subject uuid not null,
      version int not null check (version > 0),
      kind text not null,
      schema_version int not null,
      actor text not null,
      acting_post text not null,
      at timestamptz(3) not null,
      occurred_at timestamptz(3) not null,
      rule_version text not null,
      body bytea not null,
      primary key (district, id),
      unique (district, seq),
      unique (district, subject, version)
    )`.execute(db)
  await sql`
    create table command (
      district int not null,
      id uuid not null,
      actor text not null,
      request bytea not null check (length(request) = 32),
      seq bigint not null,
      actions int not null check (actions > 0),
      primary key (district, id)
    )`.execute(db)
  await sql`
    create table ledger_head (
      district int primary key,
      n bigint not null,
      at timestamptz(3) not null
    )`.execute(db)
  await sql`
    create table stream_head (
      district int not null,
      stream uuid not null,
      seq bigint not null,
      primary key (district, stream)
    )`.execute(db)
  for (const table of ['action', 'command', 'ledger_head', 'stream_head']) await ofDistrict(db, table)
  await sql.raw(`grant select, insert on action, command to ${appRole}`).execute(db)
  await sql.raw(`grant select, insert, update on ledger_head, stream_head to ${appRole}`).execute(db)
  await sql.raw(act).execute(db)
}

export const ledger: Migration = { up }

/**
 * Appends what commands decided, or tells why not: `again` one of them was carried out before (its actions are told),
 * `moved` somebody else has written to the stream since it was read, `stale` a subject is not at the version expected.
 *
 * The lock is taken first and held to commit, so that places have no gaps and are in the order of commit; all that is
 * looked at is looked at behind it. Time does not go back where the clock does.
 */
const act = `
create function act(
  _district int, _stream uuid, _seen bigint,
  _commands uuid[], _requests bytea[], _actors text[], _posts text[], _occurred timestamptz[], _counts int[], _places int[],
  _ids uuid[], _types text[], _subjects uuid[], _expected int[], _kinds text[], _schemas int[], _rules text, _bodies bytea[]
) returns table (
  outcome text, command uuid, actor text, request bytea,
  id uuid, subject uuid, version int, seq bigint, at timestamptz(3)
) language plpgsql as $$
#variable_conflict use_column
declare
  k int := cardinality(_ids);
  before bigint;
  instant timestamptz(3);
begin
  perform pg_advisory_xact_lock(1196313159, _district);

  if exists (select from command c where c.district = _district and c.id = any(_commands)) then
    return query
      select 'again', c.id, c.actor, c.request, a.id, a.subject, a.version, a.seq, a.at
      from command c cross join generate_series(c.seq, c.seq + c.actions - 1) place(seq)
      join action a on a.district = _district and a.seq = place.seq
      where c.district = _district and c.id = any(_commands)
      order by a.seq;
    return;
  end if;

  return query
    select 'moved', null::uuid, null::text, null::bytea, null::uuid, _stream, null::int, s.seq, null::timestamptz(3)
    from stream_head s where s.district = _district and s.stream = _stream and s.seq <> _seen;
  if found then return; end if;

  return query
    select 'stale', null::uuid, null::text, null::bytea, null::uuid, e.subject, coalesce(a.version, 0), a.seq, a.at
    from (select subject, min(expected) as expected from unnest(_subjects, _expected) u(subject, expected) group by subject) e
    left join lateral (
      select version, seq, at from action x
      where x.district = _district and x.subject = e.subject order by version desc limit 1
    ) a on true
    where coalesce(a.version, 0) <> e.expected;
  if found then return; end if;

  insert into ledger_head as h (district, n, at) values (_district, k, date_trunc('milliseconds', clock_timestamp()))
  on conflict (district) do update set n = h.n + k, at = greatest(h.at, excluded.at)
  returning h.n - k, h.at into before, instant;

  insert into stream_head (district, stream, seq) values (_district, _stream, before + k)
  on conflict (district, stream) do update set seq = excluded.seq;

  insert into command (district, id, actor, request, seq, actions)
  select _district, c.id, c.actor, c.request, before + 1 + sum(c.n) over (order by c.at) - c.n, c.n
  from unnest(_commands, _actors, _requests, _counts) with ordinality c(id, actor, request, n, at);

  return query
    with made as (
      insert into action (district, id, seq, subject_type, subject, version, kind, schema_version,
        actor, acting_post, at, occurred_at, rule_version, body)
      select _district, a.id, before + a.place, a.type, a.subject, a.expected + 1, a.kind, a.schema,
        _actors[a.command], _posts[a.command], instant, _occurred[a.command], _rules, a.body
      from unnest(_places, _ids, _types, _subjects, _expected, _kinds, _schemas, _bodies)
        with ordinality a(command, id, type, subject, expected, kind, schema, body, place)
      returning action.id, action.subject, action.version, action.seq, action.at
    )
    select 'done', null::uuid, null::text, null::bytea, m.id, m.subject, m.version, m.seq, m.at from made m;
end $$`
