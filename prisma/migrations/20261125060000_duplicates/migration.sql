-- CreateEnum
CREATE TYPE "DuplicateVerdict" AS ENUM ('same', 'different');

-- CreateTable
CREATE TABLE "FirmTrait" (
    "firmId" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "since" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "FirmTrait_pkey" PRIMARY KEY ("firmId","source")
);

-- CreateTable
CREATE TABLE "DuplicateDecision" (
    "id" UUID NOT NULL,
    "firstId" UUID NOT NULL,
    "secondId" UUID NOT NULL,
    "verdict" "DuplicateVerdict" NOT NULL,
    "note" TEXT NOT NULL,
    "decidedById" TEXT NOT NULL,
    "decidedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT clock_timestamp(),
    "requestId" TEXT NOT NULL,

    CONSTRAINT "DuplicateDecision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FirmTrait_kind_value_idx" ON "FirmTrait"("kind", "value");

-- CreateIndex
CREATE UNIQUE INDEX "DuplicateDecision_requestId_key" ON "DuplicateDecision"("requestId");

-- CreateIndex
CREATE INDEX "DuplicateDecision_firstId_secondId_decidedAt_idx" ON "DuplicateDecision"("firstId", "secondId", "decidedAt");

-- CreateIndex
CREATE INDEX "DuplicateDecision_secondId_idx" ON "DuplicateDecision"("secondId");

-- AddForeignKey
ALTER TABLE "FirmTrait" ADD CONSTRAINT "FirmTrait_firmId_fkey" FOREIGN KEY ("firmId") REFERENCES "Firm"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DuplicateDecision" ADD CONSTRAINT "DuplicateDecision_firstId_fkey" FOREIGN KEY ("firstId") REFERENCES "Firm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DuplicateDecision" ADD CONSTRAINT "DuplicateDecision_secondId_fkey" FOREIGN KEY ("secondId") REFERENCES "Firm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who said that two firms are one, or are not, stays on record.
CREATE TRIGGER duplicate_decision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "DuplicateDecision"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
