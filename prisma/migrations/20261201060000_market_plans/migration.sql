-- CreateTable
CREATE TABLE "RequirementWork" (
    "id" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "versionId" UUID,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RequirementWork_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RequirementCheck" (
    "productId" UUID NOT NULL,
    "market" TEXT NOT NULL,
    "applied" TEXT[],
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RequirementCheck_pkey" PRIMARY KEY ("productId","market")
);

-- CreateTable
CREATE TABLE "PlanRemark" (
    "id" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "market" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "side" "MessageSide" NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT,
    "byId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PlanRemark_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "RequirementWork_productId_key_key" ON "RequirementWork"("productId", "key");

-- CreateIndex
CREATE INDEX "RequirementWork_versionId_idx" ON "RequirementWork"("versionId");

-- CreateIndex
CREATE INDEX "PlanRemark_productId_market_at_idx" ON "PlanRemark"("productId", "market", "at");

-- AddForeignKey
ALTER TABLE "RequirementWork" ADD CONSTRAINT "RequirementWork_productId_fkey" FOREIGN KEY ("productId") REFERENCES "FirmProduct"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RequirementWork" ADD CONSTRAINT "RequirementWork_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "DocumentVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RequirementCheck" ADD CONSTRAINT "RequirementCheck_productId_fkey" FOREIGN KEY ("productId") REFERENCES "FirmProduct"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanRemark" ADD CONSTRAINT "PlanRemark_productId_fkey" FOREIGN KEY ("productId") REFERENCES "FirmProduct"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AlterEnum
ALTER TYPE "Opened" ADD VALUE 'market_plan';
