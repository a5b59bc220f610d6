// Written by `npm run generate` from the folders beside it.
import { rule as ampersandBare } from './ampersand-bare/rule.js';
import { rule as attributeMalformed } from './attribute-malformed/rule.js';
import { rule as attributeNameMalformed } from './attribute-name-malformed/rule.js';
import { rule as attributeUnexpected } from './attribute-unexpected/rule.js';
import { rule as bootstrapLineMalformed } from './bootstrap-line-malformed/rule.js';
import { rule as cdataMalformed } from './cdata-malformed/rule.js';
import { rule as characterForbidden } from './character-forbidden/rule.js';
import { rule as charactersInvisible } from './characters-invisible/rule.js';
import { rule as clearMissing } from './clear-missing/rule.js';
import { rule as closeTagMismatch } from './close-tag-mismatch/rule.js';
import { rule as closeTagStray } from './close-tag-stray/rule.js';
import { rule as commentMalformed } from './comment-malformed/rule.js';
import { rule as configVersionMissing } from './config-version-missing/rule.js';
import { rule as declarationMissing } from './declaration-missing/rule.js';
import { rule as declarationWrong } from './declaration-wrong/rule.js';
import { rule as descriptionKeyUnknown } from './description-key-unknown/rule.js';
import { rule as descriptionMalformed } from './description-malformed/rule.js';
import { rule as descriptionNumberAmbiguous } from './description-number-ambiguous/rule.js';
import { rule as descriptionValueUnaccepted } from './description-value-unaccepted/rule.js';
import { rule as descriptionVersionMissing } from './description-version-missing/rule.js';
import { rule as dnMalformed } from './dn-malformed/rule.js';
import { rule as doctypePresent } from './doctype-present/rule.js';
import { rule as elementNotClosed } from './element-not-closed/rule.js';
import { rule as emmMalformed } from './emm-malformed/rule.js';
import { rule as emmValueNotString } from './emm-value-not-string/rule.js';
import { rule as encodingWrong } from './encoding-wrong/rule.js';
import { rule as entityUnknown } from './entity-unknown/rule.js';
import { rule as fileNameCase } from './file-name-case/rule.js';
import { rule as fileTooLarge } from './file-too-large/rule.js';
import { rule as findingsLimited } from './findings-limited/rule.js';
import { rule as groupCase } from './group-case/rule.js';
import { rule as groupFileNameWrong } from './group-file-name-wrong/rule.js';
import { rule as groupNested } from './group-nested/rule.js';
import { rule as groupRepeated } from './group-repeated/rule.js';
import { rule as groupUnknown } from './group-unknown/rule.js';
import { rule as hotkeyMalformed } from './hotkey-malformed/rule.js';
import { rule as installerCommandMalformed } from './installer-command-malformed/rule.js';
import { rule as installerSuperfluous } from './installer-superfluous/rule.js';
import { rule as ipModeNotForMobile } from './ip-mode-not-for-mobile/rule.js';
import { rule as languageUnknown } from './language-unknown/rule.js';
import { rule as ldapFilterBlank } from './ldap-filter-blank/rule.js';
import { rule as ldapFilterMalformed } from './ldap-filter-malformed/rule.js';
import { rule as ldapNotEncrypted } from './ldap-not-encrypted/rule.js';
import { rule as ldapPortContradictsSsl } from './ldap-port-contradicts-ssl/rule.js';
import { rule as lessThanBare } from './less-than-bare/rule.js';
import { rule as linkShape } from './link-shape/rule.js';
import { rule as listItemDuplicate } from './list-item-duplicate/rule.js';
import { rule as listItemMalformed } from './list-item-malformed/rule.js';
import { rule as listItemUnknown } from './list-item-unknown/rule.js';
import { rule as listSeparatorWrong } from './list-separator-wrong/rule.js';
import { rule as listTooLong } from './list-too-long/rule.js';
import { rule as mergeConflictMarkers } from './merge-conflict-markers/rule.js';
import { rule as nameCase } from './name-case/rule.js';
import { rule as nameDuplicate } from './name-duplicate/rule.js';
import { rule as nameMissing } from './name-missing/rule.js';
import { rule as nameOutdated } from './name-outdated/rule.js';
import { rule as nameUnknown } from './name-unknown/rule.js';
import { rule as nestedAttributeUnknown } from './nested-attribute-unknown/rule.js';
import { rule as nestedElementMissing } from './nested-element-missing/rule.js';
import { rule as nestedElementUnknown } from './nested-element-unknown/rule.js';
import { rule as nestedValueWrong } from './nested-value-wrong/rule.js';
import { rule as parameterAlias } from './parameter-alias/rule.js';
import { rule as parameterBelongsElsewhere } from './parameter-belongs-elsewhere/rule.js';
import { rule as parameterCase } from './parameter-case/rule.js';
import { rule as parameterDeprecated } from './parameter-deprecated/rule.js';
import { rule as parameterDuplicate } from './parameter-duplicate/rule.js';
import { rule as parameterNested } from './parameter-nested/rule.js';
import { rule as parameterNotInRelease } from './parameter-not-in-release/rule.js';
import { rule as parameterNotOnPlatforms } from './parameter-not-on-platforms/rule.js';
import { rule as parameterOtherGroup } from './parameter-other-group/rule.js';
import { rule as parameterOutsideGroup } from './parameter-outside-group/rule.js';
import { rule as parameterOverridden } from './parameter-overridden/rule.js';
import { rule as parameterReplaced } from './parameter-replaced/rule.js';
import { rule as parameterRetired } from './parameter-retired/rule.js';
import { rule as parameterUndocumented } from './parameter-undocumented/rule.js';
import { rule as parameterUnknown } from './parameter-unknown/rule.js';
import { rule as parametersConflict } from './parameters-conflict/rule.js';
import { rule as pathNotAbsolute } from './path-not-absolute/rule.js';
import { rule as phoneMasksUnpaired } from './phone-masks-unpaired/rule.js';
import { rule as placeholderLeft } from './placeholder-left/rule.js';
import { rule as portParity } from './port-parity/rule.js';
import { rule as portRangeTooSmall } from './port-range-too-small/rule.js';
import { rule as portRangesOverlap } from './port-ranges-overlap/rule.js';
import { rule as provisioningLinkMalformed } from './provisioning-link-malformed/rule.js';
import { rule as quotesSmart } from './quotes-smart/rule.js';
import { rule as requirementMissing } from './requirement-missing/rule.js';
import { rule as rootDuplicate } from './root-duplicate/rule.js';
import { rule as rootMissing } from './root-missing/rule.js';
import { rule as rootWrong } from './root-wrong/rule.js';
import { rule as secretInPlainText } from './secret-in-plain-text/rule.js';
import { rule as suppressionUnknownRule } from './suppression-unknown-rule/rule.js';
import { rule as syntaxOther } from './syntax-other/rule.js';
import { rule as tagNotFinished } from './tag-not-finished/rule.js';
import { rule as textStray } from './text-stray/rule.js';
import { rule as urlListBlanks } from './url-list-blanks/rule.js';
import { rule as urlNeverReachesWindows } from './url-never-reaches-windows/rule.js';
import { rule as urlProvisioningLeftOn } from './url-provisioning-left-on/rule.js';
import { rule as valueBlanks } from './value-blanks/rule.js';
import { rule as valueCase } from './value-case/rule.js';
import { rule as valueEmpty } from './value-empty/rule.js';
import { rule as valueNotAddress } from './value-not-address/rule.js';
import { rule as valueNotAllowed } from './value-not-allowed/rule.js';
import { rule as valueNotBoolean } from './value-not-boolean/rule.js';
import { rule as valueNotDomain } from './value-not-domain/rule.js';
import { rule as valueNotInteger } from './value-not-integer/rule.js';
import { rule as valueNotUrl } from './value-not-url/rule.js';
import { rule as valueOfOtherNotation } from './value-of-other-notation/rule.js';
import { rule as valueOutOfRange } from './value-out-of-range/rule.js';
import { rule as valueQuoted } from './value-quoted/rule.js';
import { rule as versionMalformed } from './version-malformed/rule.js';
import { rule as voiceDomainEqualsServicesDomain } from './voice-domain-equals-services-domain/rule.js';
import type { Rule } from './rule.js';

export const rules: readonly Rule[] = [
  ampersandBare,
  attributeMalformed,
  attributeNameMalformed,
  attributeUnexpected,
  bootstrapLineMalformed,
  cdataMalformed,
  characterForbidden,
  charactersInvisible,
  clearMissing,
  closeTagMismatch,
  closeTagStray,
  commentMalformed,
  configVersionMissing,
  declarationMissing,
  declarationWrong,
  descriptionKeyUnknown,
  descriptionMalformed,
  descriptionNumberAmbiguous,
  descriptionValueUnaccepted,
  descriptionVersionMissing,
  dnMalformed,
  doctypePresent,
  elementNotClosed,
  emmMalformed,
  emmValueNotString,
  encodingWrong,
  entityUnknown,
  fileNameCase,
  fileTooLarge,
  findingsLimited,
  groupCase,
  groupFileNameWrong,
  groupNested,
  groupRepeated,
  groupUnknown,
  hotkeyMalformed,
  installerCommandMalformed,
  installerSuperfluous,
  ipModeNotForMobile,
  languageUnknown,
  ldapFilterBlank,
  ldapFilterMalformed,
  ldapNotEncrypted,
  ldapPortContradictsSsl,
  lessThanBare,
  linkShape,
  listItemDuplicate,
  listItemMalformed,
  listItemUnknown,
  listSeparatorWrong,
  listTooLong,
  mergeConflictMarkers,
  nameCase,
  nameDuplicate,
  nameMissing,
  nameOutdated,
  nameUnknown,
  nestedAttributeUnknown,
  nestedElementMissing,
  nestedElementUnknown,
  nestedValueWrong,
  parameterAlias,
  parameterBelongsElsewhere,
  parameterCase,
  parameterDeprecated,
  parameterDuplicate,
  parameterNested,
  parameterNotInRelease,
  parameterNotOnPlatforms,
  parameterOtherGroup,
  parameterOutsideGroup,
  parameterOverridden,
  parameterReplaced,
  parameterRetired,
  parameterUndocumented,
  parameterUnknown,
  parametersConflict,
  pathNotAbsolute,
  phoneMasksUnpaired,
  placeholderLeft,
  portParity,
  portRangeTooSmall,
  portRangesOverlap,
  provisioningLinkMalformed,
  quotesSmart,
  requirementMissing,
  rootDuplicate,
  rootMissing,
  rootWrong,
  secretInPlainText,
  suppressionUnknownRule,
  syntaxOther,
  tagNotFinished,
  textStray,
  urlListBlanks,
  urlNeverReachesWindows,
  urlProvisioningLeftOn,
  valueBlanks,
  valueCase,
  valueEmpty,
  valueNotAddress,
  valueNotAllowed,
  valueNotBoolean,
  valueNotDomain,
  valueNotInteger,
  valueNotUrl,
  valueOfOtherNotation,
  valueOutOfRange,
  valueQuoted,
  versionMalformed,
  voiceDomainEqualsServicesDomain,
];
