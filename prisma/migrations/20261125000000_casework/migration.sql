-- CreateEnum
CREATE TYPE "ReadingKind" AS ENUM ('sample', 'rejection');

-- CreateEnum
CREATE TYPE "Reading" AS ENUM ('approve', 'request_changes', 'reject');

-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "escalatedAt" TIMESTAMPTZ(3),
ADD COLUMN     "heldUntil" TIMESTAMPTZ(3),
ADD COLUMN     "isEnough" BOOLEAN,
ADD COLUMN     "isSecondLookOpen" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "openQuestions" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "pausedAt" TIMESTAMPTZ(3),
ADD COLUMN     "pausedDueAt" TIMESTAMPTZ(3),
ADD COLUMN     "rejectionById" TEXT,
ADD COLUMN     "secondLookItemId" TEXT;

-- AlterTable
ALTER TABLE "WaitInterval" ADD COLUMN     "minutes" INTEGER;

-- CreateTable
CREATE TABLE "CaseRemark" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CaseRemark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consultation" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "askedById" TEXT NOT NULL,
    "colleagueId" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answeredById" TEXT,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Consultation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SecondReading" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "kind" "ReadingKind" NOT NULL,
    "first" "Reading" NOT NULL,
    "firstById" TEXT NOT NULL,
    "firstAt" TIMESTAMPTZ(3) NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "second" "Reading",
    "secondById" TEXT,
    "secondAt" TIMESTAMPTZ(3),
    "note" TEXT NOT NULL DEFAULT '',
    "isVoid" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "SecondReading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SecondLook" (
    "applicationId" UUID NOT NULL,
    "itemId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "askedById" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "isUpheld" BOOLEAN,
    "answer" TEXT,
    "answeredById" TEXT,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "SecondLook_pkey" PRIMARY KEY ("applicationId")
);

-- CreateIndex
CREATE INDEX "CaseRemark_applicationId_idx" ON "CaseRemark"("applicationId");

-- CreateIndex
CREATE INDEX "Consultation_applicationId_idx" ON "Consultation"("applicationId");

-- CreateIndex
CREATE INDEX "Consultation_colleagueId_answeredAt_idx" ON "Consultation"("colleagueId", "answeredAt");

-- CreateIndex
CREATE INDEX "SecondReading_applicationId_idx" ON "SecondReading"("applicationId");

-- CreateIndex
CREATE INDEX "SecondReading_second_isVoid_firstAt_idx" ON "SecondReading"("second", "isVoid", "firstAt");

-- CreateIndex
CREATE INDEX "Application_heldUntil_idx" ON "Application"("heldUntil");

-- AddForeignKey
ALTER TABLE "CaseRemark" ADD CONSTRAINT "CaseRemark_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consultation" ADD CONSTRAINT "Consultation_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SecondReading" ADD CONSTRAINT "SecondReading_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SecondLook" ADD CONSTRAINT "SecondLook_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
