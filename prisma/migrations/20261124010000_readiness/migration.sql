-- CreateTable
CREATE TABLE "ReadinessAnswer" (
    "firmId" UUID NOT NULL,
    "questionId" TEXT NOT NULL,
    "level" SMALLINT,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "savedById" TEXT NOT NULL,

    CONSTRAINT "ReadinessAnswer_pkey" PRIMARY KEY ("firmId","questionId")
);

-- CreateTable
CREATE TABLE "ReadinessScore" (
    "id" BIGSERIAL NOT NULL,
    "firmId" UUID NOT NULL,
    "day" TEXT NOT NULL,
    "scoredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "tenths" SMALLINT NOT NULL,
    "verdict" TEXT NOT NULL,
    "answered" SMALLINT NOT NULL,
    "answers" JSONB NOT NULL,
    "edition" TEXT NOT NULL,

    CONSTRAINT "ReadinessScore_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ReadinessScore_firmId_day_id_idx" ON "ReadinessScore"("firmId", "day", "id");

-- AddForeignKey
ALTER TABLE "ReadinessAnswer" ADD CONSTRAINT "ReadinessAnswer_firmId_fkey" FOREIGN KEY ("firmId") REFERENCES "Firm"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReadinessScore" ADD CONSTRAINT "ReadinessScore_firmId_fkey" FOREIGN KEY ("firmId") REFERENCES "Firm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the answers came to stays as it was said, whatever the weights become.
CREATE TRIGGER readiness_score_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "ReadinessScore"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
