-- AlterTable
ALTER TABLE "Application" ADD COLUMN     "hs6" TEXT,
ADD COLUMN     "market" TEXT,
ADD COLUMN     "product" TEXT,
ADD COLUMN     "productId" UUID;

-- AlterTable
ALTER TABLE "FirmProduct" ADD COLUMN     "isLater" BOOLEAN NOT NULL DEFAULT false;

-- An application is that of a stage, or says all of what it is about; only the choice of a market has applications of its own.
ALTER TABLE "Application" ADD CONSTRAINT "Application_subject_check"
  CHECK (num_nonnulls("productId", "product", "hs6", "market") = 0
    OR (num_nonnulls("productId", "product", "hs6", "market") = 4 AND stage = 'market'));

-- One open application of a firm for each product and market.
CREATE UNIQUE INDEX "Application_open_subject_key" ON "Application"("firmId", "productId", "market")
  WHERE "productId" IS NOT NULL AND status NOT IN ('approved', 'rejected', 'withdrawn', 'expired');
