-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "decisionDueAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "PendingDecision" (
    "applicationId" UUID NOT NULL,
    "decision" "Reading" NOT NULL,
    "acceptsOpen" BOOLEAN NOT NULL DEFAULT false,
    "summary" TEXT NOT NULL DEFAULT '',
    "decidedById" TEXT NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "requestId" TEXT NOT NULL,
    "takenBackAt" TIMESTAMPTZ(3),

    CONSTRAINT "PendingDecision_pkey" PRIMARY KEY ("applicationId")
);

-- CreateIndex
CREATE UNIQUE INDEX "PendingDecision_requestId_key" ON "PendingDecision"("requestId");

-- CreateIndex
CREATE INDEX "PendingDecision_dueAt_idx" ON "PendingDecision"("dueAt");

-- CreateIndex
CREATE INDEX "Application_decisionDueAt_idx" ON "Application"("decisionDueAt");

-- AddForeignKey
ALTER TABLE "PendingDecision" ADD CONSTRAINT "PendingDecision_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
