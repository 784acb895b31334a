-- CreateTable
CREATE TABLE "CheckUp" (
    "id" TEXT NOT NULL DEFAULT 'last',
    "ranAt" TIMESTAMPTZ(3) NOT NULL,
    "milliseconds" INTEGER NOT NULL,
    "findings" INTEGER NOT NULL,
    "found" JSONB NOT NULL,

    CONSTRAINT "CheckUp_pkey" PRIMARY KEY ("id")
);
