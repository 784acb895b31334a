-- AlterTable
ALTER TABLE "CalendarFeed" ADD COLUMN     "lastReadAt" TIMESTAMPTZ(3);
