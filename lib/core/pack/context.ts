import type { Pack } from './pack.ts';

/** The JSON-LD context of every pack that we write: our terms as schema.org, PROV and Web Annotation. Data. */
export const PACK_CONTEXT: Pack['@context'] = {
  "@vocab": "urn:headwater:pack:1#",
  "hw": "urn:headwater:pack:1#",
  "schema": "https://schema.org/",
  "prov": "http://www.w3.org/ns/prov#",
  "oa": "http://www.w3.org/ns/oa#",
  "NewsArticle": "schema:NewsArticle",
  "NewsMediaOrganization": "schema:NewsMediaOrganization",
  "Quotation": "schema:Quotation",
  "Claim": "schema:Claim",
  "datePublished": "schema:datePublished",
  "id": "schema:identifier",
  "version": "schema:version",
  "title": "schema:name",
  "name": "schema:name",
  "description": "schema:description",
  "summary": "schema:abstract",
  "text": "schema:text",
  "licence": "schema:license",
  "curator": "schema:creator",
  "aliases": "schema:alternateName",
  "headline": "schema:headline",
  "byline": {
    "@id": "schema:author",
    "@container": "@list"
  },
  "url": {
    "@id": "schema:url",
    "@type": "@id"
  },
  "outlet": "schema:publisher",
  "role": "schema:jobTitle",
  "affiliation": "schema:affiliation",
  "speaker": "prov:wasAttributedTo",
  "attestedBy": "prov:wasQuotedFrom",
  "recording": "schema:recordedIn",
  "parts": {
    "@id": "hw:parts",
    "@container": "@list"
  },
  "kind": {
    "@id": "hw:kind",
    "@type": "@vocab"
  },
  "obtained": "prov:hadPrimarySource",
  "re-reports": "prov:wasDerivedFrom",
  "excerpts": "prov:wasQuotedFrom",
  "cites": "schema:citation",
  "selector": "oa:hasSelector",
  "paraphrase": "oa:bodyValue",
  "first": {
    "@id": "hw:first",
    "@container": "@list"
  },
  "last": {
    "@id": "hw:last",
    "@container": "@list"
  }
};
