-- CreateTable
CREATE TABLE "SecurityEvent" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "actorId" TEXT,
    "subjectId" TEXT,
    "address" TEXT,
    "reason" TEXT,
    "requestId" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "slot" TEXT,

    CONSTRAINT "SecurityEvent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "SecurityEvent_slot_key" ON "SecurityEvent"("slot");

-- CreateIndex
CREATE INDEX "SecurityEvent_at_idx" ON "SecurityEvent"("at" DESC);

-- CreateIndex
CREATE INDEX "SecurityEvent_subjectId_at_idx" ON "SecurityEvent"("subjectId", "at" DESC);

-- CreateIndex
CREATE INDEX "SecurityEvent_kind_at_idx" ON "SecurityEvent"("kind", "at" DESC);

-- What happened to an account is evidence for its owner: nobody takes a line back.
CREATE TRIGGER security_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "SecurityEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
