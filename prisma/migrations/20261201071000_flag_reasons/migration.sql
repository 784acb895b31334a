-- CreateTable
CREATE TABLE "FlagReason" (
    "id" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "hs6" TEXT NOT NULL,
    "flag" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FlagReason_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "FlagReason_productId_hs6_flag_kind_key" ON "FlagReason"("productId", "hs6", "flag", "kind");

-- AddForeignKey
ALTER TABLE "FlagReason" ADD CONSTRAINT "FlagReason_productId_fkey" FOREIGN KEY ("productId") REFERENCES "FirmProduct"("id") ON DELETE CASCADE ON UPDATE CASCADE;
