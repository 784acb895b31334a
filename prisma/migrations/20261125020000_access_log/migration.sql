-- CreateEnum
CREATE TYPE "Opened" AS ENUM ('paper_shown', 'paper_saved', 'firm_case', 'personal_fields', 'export');

-- CreateEnum
CREATE TYPE "ReaderRole" AS ENUM ('advisor', 'lead_advisor', 'official', 'administrator', 'owner', 'editor', 'viewer');

-- CreateTable
CREATE TABLE "AccessLog" (
    "id" UUID NOT NULL,
    "firmId" UUID NOT NULL,
    "actorId" TEXT NOT NULL,
    "actorRole" "ReaderRole" NOT NULL,
    "what" "Opened" NOT NULL,
    "subjectId" UUID NOT NULL,
    "applicationId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "slot" INTEGER NOT NULL,

    CONSTRAINT "AccessLog_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AccessLog_firmId_at_idx" ON "AccessLog"("firmId", "at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "AccessLog_actorId_actorRole_what_subjectId_slot_key" ON "AccessLog"("actorId", "actorRole", "what", "subjectId", "slot");

-- Who opened a firm's file is evidence for the firm: nobody takes a line back.
CREATE TRIGGER access_log_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "AccessLog"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
