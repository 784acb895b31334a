-- CreateTable
CREATE TABLE "SealedKey" (
    "name" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "sealedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SealedKey_pkey" PRIMARY KEY ("name")
);
