package no.whatmatters.storage.hapi;

import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings.ClientIdStrategyEnum;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings.IdStrategyEnum;
import ca.uhn.fhir.jpa.model.entity.StorageSettings.IndexEnabledEnum;
import ca.uhn.fhir.rest.api.SearchTotalModeEnum;

/** HAPI's storage settings as decided before the first row was written. The reasons are in decision 0005. */
final class HapiStorageSettings {

    /** Included resources that one page carries at most. */
    private static final int MOST_INCLUDES = 1_000;

    private HapiStorageSettings() {}

    static JpaStorageSettings decided() {
        JpaStorageSettings settings = new JpaStorageSettings();
        rowsPerWrite(settings);
        searches(settings);
        identity(settings);
        whatIsOff(settings);
        return settings;
    }

    private static void rowsPerWrite(JpaStorageSettings settings) {
        settings.setAutoSupportDefaultSearchParams(false);
        settings.setIndexStorageOptimized(true);
        settings.setSuppressStringIndexingInTokens(true);
        settings.setIndexMissingFields(IndexEnabledEnum.DISABLED);
        settings.setTagStorageMode(JpaStorageSettings.TagStorageModeEnum.INLINE);
        settings.setStoreMetaSourceInformation(JpaStorageSettings.StoreMetaSourceInformationEnum.SOURCE_URI);
        settings.setHibernateSearchIndexFullText(false);
        settings.setUniqueIndexesCheckedBeforeSave(false);
    }

    private static void searches(JpaStorageSettings settings) {
        settings.setDefaultTotalMode(SearchTotalModeEnum.NONE);
        settings.setReuseCachedSearchResultsForMillis(null);
        settings.setMaximumIncludesToLoadPerPage(MOST_INCLUDES);
        settings.setFilterParameterEnabled(false);
        settings.setAllowContainsSearches(false);
        settings.setAccountForDateIndexNulls(false);
    }

    private static void identity(JpaStorageSettings settings) {
        settings.setResourceServerIdStrategy(IdStrategyEnum.UUID);
        settings.setResourceClientIdStrategy(ClientIdStrategyEnum.ANY);
        settings.setEnforceReferentialIntegrityOnWrite(true);
        settings.setEnforceReferentialIntegrityOnDelete(true);
        settings.setEnforceReferenceTargetTypes(true);
        settings.setAutoCreatePlaceholderReferenceTargets(false);
        settings.setAllowInlineMatchUrlReferences(false);
        settings.setAllowExternalReferences(true);
    }

    private static void whatIsOff(JpaStorageSettings settings) {
        settings.setExpungeEnabled(false);
        settings.setDeleteExpungeEnabled(false);
        settings.setAllowMultipleDelete(false);
        settings.setUpdateWithHistoryRewriteEnabled(false);
        settings.setSchedulingDisabled(true);
        settings.setMarkResourcesForReindexingUponSearchParameterChange(false);
        settings.setPreExpandValueSets(false);
        settings.setMatchUrlCacheEnabled(false);
        settings.setWriteToLegacyLobColumns(false);
    }
}
