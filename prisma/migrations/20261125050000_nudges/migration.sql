-- CreateEnum
CREATE TYPE "ActivityKind" AS ENUM ('confirmed', 'registered', 'signed_in', 'answered', 'uploaded', 'chose', 'filed', 'handed_in', 'withdrew', 'wrote');

-- CreateTable
CREATE TABLE "LastActivity" (
    "id" UUID NOT NULL,
    "firmId" UUID,
    "userId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "what" "ActivityKind" NOT NULL,
    "workedAt" TIMESTAMPTZ(3),
    "silentSince" TIMESTAMPTZ(3) NOT NULL,
    "leftAloneUntil" TIMESTAMPTZ(3),
    "leftAloneReason" TEXT,
    "leftAloneById" TEXT,

    CONSTRAINT "LastActivity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Nudge" (
    "id" UUID NOT NULL,
    "firmId" UUID,
    "userId" TEXT,
    "kind" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "number" SMALLINT NOT NULL,
    "sentById" TEXT,
    "requestId" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Nudge_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "LastActivity_firmId_key" ON "LastActivity"("firmId");

-- CreateIndex
CREATE UNIQUE INDEX "LastActivity_userId_key" ON "LastActivity"("userId");

-- CreateIndex
CREATE INDEX "LastActivity_silentSince_firmId_idx" ON "LastActivity"("silentSince", "firmId");

-- CreateIndex
CREATE INDEX "LastActivity_leftAloneUntil_idx" ON "LastActivity"("leftAloneUntil");

-- CreateIndex
CREATE UNIQUE INDEX "Nudge_requestId_key" ON "Nudge"("requestId");

-- CreateIndex
CREATE INDEX "Nudge_firmId_sentAt_idx" ON "Nudge"("firmId", "sentAt");

-- CreateIndex
CREATE INDEX "Nudge_userId_sentAt_idx" ON "Nudge"("userId", "sentAt");

-- CreateIndex
CREATE INDEX "User_emailVerified_idx" ON "User"("emailVerified");

-- AddForeignKey
ALTER TABLE "LastActivity" ADD CONSTRAINT "LastActivity_firmId_fkey" FOREIGN KEY ("firmId") REFERENCES "Firm"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LastActivity" ADD CONSTRAINT "LastActivity_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A nudge that went out cannot be unsaid.
CREATE TRIGGER nudge_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "Nudge"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE "Nudge" ADD CONSTRAINT nudge_of_one CHECK (("firmId" IS NULL) <> ("userId" IS NULL));
ALTER TABLE "LastActivity" ADD CONSTRAINT last_activity_of_one CHECK (("firmId" IS NULL) <> ("userId" IS NULL));

-- When somebody was last heard of. Within a minute nothing is written anew, and a row that another transaction is just writing is
-- left to it: it notes the same minute, and two colleagues who save at once never wait for each other here.
CREATE FUNCTION heard_of_firm(firm uuid, moment timestamptz, kind "ActivityKind") RETURNS void LANGUAGE sql AS $$
  UPDATE "LastActivity" l SET
    what = CASE WHEN moment >= l.at THEN kind ELSE l.what END,
    at = greatest(l.at, moment),
    "silentSince" = greatest(l."silentSince", moment),
    "workedAt" = CASE WHEN kind = 'signed_in' THEN l."workedAt" ELSE greatest(l."workedAt", moment) END
  WHERE l.id = (
    SELECT f.id FROM "LastActivity" f WHERE f."firmId" = firm
      AND (f.at < moment - interval '1 minute'
        OR (kind <> 'signed_in' AND (f."workedAt" IS NULL OR f."workedAt" < moment - interval '1 minute')))
    FOR UPDATE SKIP LOCKED)
$$;

-- Arguments: what was done, and the column that says when; without one it is now.
CREATE FUNCTION note_activity() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  moment text := CASE WHEN TG_NARGS > 1 THEN format('max(%I)', TG_ARGV[1]) ELSE 'now()' END;
BEGIN
  EXECUTE format('SELECT heard_of_firm("firmId", at, $1) FROM (SELECT "firmId", %s AS at FROM changed GROUP BY 1) c', moment)
    USING TG_ARGV[0]::"ActivityKind";
  RETURN NULL;
END
$$;

DO $$
DECLARE
  kept text[];
  operation text;
BEGIN
  FOREACH kept SLICE 1 IN ARRAY ARRAY[
    ['TaskAnswer', 'answered', 'savedAt'], ['ReadinessAnswer', 'answered', 'savedAt'], ['FirmProduct', 'chose', 'createdAt'],
    ['MarketChoice', 'chose', 'chosenAt'], ['ChannelChoice', 'chose', 'chosenAt'], ['ModeDecision', 'chose', 'decidedAt']
  ] LOOP
    FOREACH operation IN ARRAY ARRAY['INSERT', 'UPDATE'] LOOP
      EXECUTE format('CREATE TRIGGER %I AFTER %s ON %I REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_activity(%L, %L)',
        'activity_' || lower(operation), operation, kept[1], kept[2], kept[3]);
    END LOOP;
  END LOOP;
END
$$;

CREATE TRIGGER activity_insert AFTER INSERT ON "AgencyWait" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION note_activity('filed');

CREATE FUNCTION note_upload() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM heard_of_firm(u."firmId", u.at, 'uploaded') FROM (
    SELECT d."firmId", max(c."uploadedAt") AS at FROM changed c JOIN "Document" d ON d.id = c."documentId" GROUP BY 1) u;
  RETURN NULL;
END
$$;
CREATE TRIGGER activity_insert AFTER INSERT ON "DocumentVersion" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION note_upload();

-- A hand-in is heard of; a decision gives the turn back to the firm, whose silence begins then.
CREATE FUNCTION note_case_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM heard_of_firm(e."firmId", e.at, e.kind) FROM (
    SELECT a."firmId", CASE c.type WHEN 'withdrawn' THEN 'withdrew' ELSE 'handed_in' END::"ActivityKind" AS kind, max(c."occurredAt") AS at
    FROM changed c JOIN "Application" a ON a.id = c."applicationId" WHERE c.type IN ('submitted', 'resubmitted', 'withdrawn') GROUP BY 1, 2) e;
  UPDATE "LastActivity" l SET "silentSince" = greatest(l."silentSince", back.at) FROM (
    SELECT f.id, r.at FROM "LastActivity" f JOIN (
      SELECT a."firmId", max(c."occurredAt") AS at FROM changed c JOIN "Application" a ON a.id = c."applicationId"
      WHERE c.type IN ('approved', 'changes_requested', 'rejected', 'expired') GROUP BY 1) r ON r."firmId" = f."firmId"
    FOR UPDATE OF f SKIP LOCKED) back
  WHERE l.id = back.id;
  RETURN NULL;
END
$$;
CREATE TRIGGER activity_insert AFTER INSERT ON "ApplicationEvent" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION note_case_event();

CREATE FUNCTION note_sign_in() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM heard_of_firm(m."firmId", NEW."createdAt", 'signed_in') FROM "Membership" m WHERE m."userId" = NEW."userId";
  UPDATE "LastActivity" SET at = NEW."createdAt", what = 'signed_in', "silentSince" = NEW."createdAt"
    WHERE "userId" = NEW."userId" AND at < NEW."createdAt" - interval '1 minute';
  RETURN NULL;
END
$$;
CREATE TRIGGER activity_insert AFTER INSERT ON "Session" FOR EACH ROW EXECUTE FUNCTION note_sign_in();

CREATE FUNCTION note_registered() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "LastActivity" (id, "firmId", at, what, "silentSince")
    SELECT gen_random_uuid(), f.id, f."createdAt", 'registered', f."createdAt" FROM changed f;
  RETURN NULL;
END
$$;
CREATE TRIGGER activity_insert AFTER INSERT ON "Firm" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION note_registered();

-- Whoever confirmed an account and has no firm is looked after as a person, until a firm takes them in.
CREATE FUNCTION note_confirmed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "LastActivity" (id, "userId", at, what, "silentSince") VALUES (gen_random_uuid(), NEW.id,
    CASE TG_OP WHEN 'INSERT' THEN NEW."createdAt" ELSE NEW."updatedAt" END, 'confirmed',
    CASE TG_OP WHEN 'INSERT' THEN NEW."createdAt" ELSE NEW."updatedAt" END)
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;
CREATE TRIGGER activity_insert AFTER INSERT ON "User" FOR EACH ROW
  WHEN (NEW."emailVerified" AND NEW."staffRole" IS NULL) EXECUTE FUNCTION note_confirmed();
CREATE TRIGGER activity_confirmed AFTER UPDATE OF "emailVerified" ON "User" FOR EACH ROW
  WHEN (NEW."emailVerified" AND NOT OLD."emailVerified" AND NEW."staffRole" IS NULL) EXECUTE FUNCTION note_confirmed();

CREATE FUNCTION note_taken_in() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "LastActivity" l USING changed c WHERE l."userId" = c."userId";
  RETURN NULL;
END
$$;
CREATE TRIGGER activity_insert AFTER INSERT ON "Membership" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION note_taken_in();

-- Those who were here before: the newest of what they left.
INSERT INTO "LastActivity" (id, "firmId", at, what, "workedAt", "silentSince")
SELECT gen_random_uuid(), f.id, greatest(f."createdAt", w.at), CASE WHEN w.at >= f."createdAt" THEN w.what ELSE 'registered' END, w.at,
  greatest(f."createdAt", w.at, (SELECT max(e."occurredAt") FROM "ApplicationEvent" e JOIN "Application" a ON a.id = e."applicationId"
    WHERE a."firmId" = f.id AND e.type IN ('approved', 'changes_requested', 'rejected', 'expired')))
FROM "Firm" f LEFT JOIN LATERAL (
  SELECT * FROM (
    SELECT t."savedAt" AS at, 'answered'::"ActivityKind" AS what FROM "TaskAnswer" t WHERE t."firmId" = f.id
    UNION ALL SELECT v."uploadedAt", 'uploaded' FROM "Document" d JOIN "DocumentVersion" v ON v."documentId" = d.id WHERE d."firmId" = f.id
    UNION ALL SELECT a."submittedAt", 'handed_in' FROM "Application" a WHERE a."firmId" = f.id) work
  ORDER BY at DESC LIMIT 1) w ON true;

INSERT INTO "LastActivity" (id, "userId", at, what, "silentSince")
SELECT gen_random_uuid(), u.id, u."createdAt", 'confirmed', u."createdAt" FROM "User" u
WHERE u."emailVerified" AND u."staffRole" IS NULL AND NOT EXISTS (SELECT FROM "Membership" m WHERE m."userId" = u.id);
