-- CreateTable
CREATE TABLE "AnswerTime" (
    "stage" "StageId" NOT NULL,
    "medianMinutes" INTEGER NOT NULL,
    "p90Minutes" INTEGER NOT NULL,
    "cases" INTEGER NOT NULL,
    "computedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AnswerTime_pkey" PRIMARY KEY ("stage")
);
